import { chartPages } from "./charts/chartPages.tsx";
import { checkPages } from "./checks/checkPages.tsx";
import { commodityPages } from "./commodities/commodityPages.tsx";
import { dataPages } from "./data/dataPages.tsx";
import { discrepancyPages } from "./discrepancies/discrepancyPages.tsx";
import { figurePages } from "./figure/figurePages.tsx";
import { figuresPages } from "./figures/figuresPages.tsx";
import { homePages } from "./home/homePages.tsx";
import { movedPages } from "./moved.tsx";
import { notFoundPage } from "./notFound.tsx";
import type { OwnPage } from "./OwnPage.ts";
import { reportPages } from "./report/reportPages.tsx";
import { statementPages } from "./statements/statementPages.tsx";

/** The pages that are neither a guide nor part of the reference. */
export const ownPages: readonly OwnPage[] = [
	...homePages,
	...figuresPages,
	...figurePages,
	...chartPages,
	...checkPages,
	...discrepancyPages,
	...statementPages,
	...commodityPages,
	...reportPages,
	...dataPages,
	notFoundPage,
	...movedPages,
];
