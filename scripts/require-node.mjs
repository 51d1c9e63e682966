/** Fails with a remedy if npm did not install the Node.js on which the scripts run. */
const NEEDED = 22;

if (Number(process.versions.node.split(".")[0]) < NEEDED) {
	console.error(
		`The scripts need the Node.js that npm ci installs, and found ${process.version}. ` +
			"Run npm rebuild node. npm ci --ignore-scripts does not install it.",
	);
	process.exit(1);
}
