/** Puts the package's version into `CITATION.cff`: part of `npm run release:version`. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseDocument } from "yaml";

const CITATION = "CITATION.cff";
/** Lines are broken by hand. */
const LAYOUT = { lineWidth: 0 };

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const citation = parseDocument(readFileSync(CITATION, "utf8"));
citation.set("version", version);
writeFileSync(CITATION, citation.toString(LAYOUT));
