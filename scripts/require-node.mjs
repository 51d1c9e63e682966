/** Says what is wrong where npm did not bring the Node.js that the scripts run on. */
const NEEDED = 22;

if (Number(process.versions.node.split(".")[0]) < NEEDED) {
	console.error(
		`The scripts run on the Node.js that npm ci brings, and found ${process.version} instead: ` +
			"run npm rebuild node (npm ci --ignore-scripts leaves it out).",
	);
	process.exit(1);
}
