/** The checks of `npm test` beside its tests, by name, the longest first. */
export const CHECKS: Readonly<Record<string, string>> = {
	// These two read the built package, so they wait for the build.
	"public types, consistency checks":
		"npm run -s build -- --silent && npm run -s docs:api -- --check && npm run -s docs:checks -- --check",
	"types of src": "npm run -s types:src",
	lint: "npm run -s lint",
	layers: "npm run -s layers",
	"unused code": "npm run -s unused",
	data: "npm run -s data:check && npm run -s revision:check && npm run -s check:report",
	"definitions as SQL": "npm run -s sql:generate -- --check",
	"error codes": "npm run -s docs:errors -- --check",
};
