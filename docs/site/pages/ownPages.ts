import { charts } from "./Charts.tsx";
import { figuresPage } from "./Figures.tsx";
import { home } from "./Home.tsx";
import type { OwnPage } from "./OwnPage.ts";

/** The pages that are neither a guide nor of the reference. */
export const ownPages: readonly OwnPage[] = [home, figuresPage, charts];
