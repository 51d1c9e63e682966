/** The charts of the site's revision, drawn once. */
import type { Language } from "../language.ts";
import { report } from "../revision.ts";
import type { Chart } from "./Chart.ts";
import { drawCharts } from "./index.ts";

const drawn = { en: drawCharts(report, "en"), zh: drawCharts(report, "zh") };

/** Every chart in a language. */
export const chartsIn = (language: Language): readonly Chart[] => drawn[language];
