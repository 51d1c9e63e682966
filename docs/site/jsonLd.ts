import { type Figure, format } from "china-aluminum";
import type { Dataset, PropertyValue, WithContext } from "schema-dts";
import packageJson from "../../package.json" with { type: "json" };
import { absolute } from "./address.ts";
import { dataFiles } from "./dataFiles.ts";
import { words } from "./language.ts";
import { dataset, figures } from "./revision.ts";

const LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/";

const propertyOf = (figure: Figure): PropertyValue => ({
	"@type": "PropertyValue",
	propertyID: figure.id,
	name: figure.label.en,
	alternateName: words.zh.label(figure.label),
	description: format(figure),
	value: figure.value,
	...(figure.lower === null ? {} : { minValue: figure.lower }),
	...(figure.upper === null ? {} : { maxValue: figure.upper }),
	unitText: figure.unit,
});

/** What the revision is, in the words of schema.org. */
const summary = {
	"@context": "https://schema.org",
	"@type": "Dataset",
	name: dataset.title,
	identifier: dataset.revision,
	version: dataset.revision,
	description: packageJson.description,
	datePublished: dataset.date,
	keywords: packageJson.keywords,
	inLanguage: ["en", "zh-CN"],
	license: LICENSE,
	isAccessibleForFree: true,
	isBasedOn: {
		"@type": "CreativeWork",
		name: dataset.source.title,
		inLanguage: dataset.source.language,
	},
} as const satisfies WithContext<Dataset>;

/** The dataset without its figures. */
export const datasetSummary: WithContext<Dataset> = summary;

/** The dataset with its files. */
export const datasetWithFiles: WithContext<Dataset> = {
	...summary,
	distribution: dataFiles.map(({ path, name, bytes, mediaType, sha256 }) => ({
		"@type": "DataDownload",
		name,
		contentUrl: absolute(path),
		encodingFormat: mediaType,
		contentSize: `${bytes} B`,
		sha256,
	})),
};

/** The dataset with every figure, its value and its bounds. */
export const datasetWithFigures: WithContext<Dataset> = {
	...summary,
	variableMeasured: figures.map(propertyOf),
};

/** One figure of the dataset. */
export const figureJsonLd = (figure: Figure): WithContext<Dataset> => ({
	"@context": "https://schema.org",
	"@type": "Dataset",
	name: figure.label.en,
	alternateName: words.zh.label(figure.label),
	identifier: figure.id,
	version: figure.revision,
	description: `${figure.label.en}: ${format(figure)}. ${packageJson.description}`,
	datePublished: dataset.date,
	inLanguage: ["en", "zh-CN"],
	license: LICENSE,
	isAccessibleForFree: true,
	isPartOf: { "@type": "Dataset", name: dataset.title, identifier: dataset.revision },
	variableMeasured: propertyOf(figure),
});
