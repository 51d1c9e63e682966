import { build } from "esbuild";
import { expect, inject, test } from "vitest";
import { revisions } from "../../src/index.ts";
import { Consumer } from "../support/consumer.ts";

test("the list of revisions brings no figure into a bundle", async () => {
	const consumer = new Consumer(inject("tarball"));
	const { outputFiles } = await build({
		entryPoints: [
			consumer.write(
				"entry.mjs",
				`import { revisions } from "china-aluminum"; console.log(revisions);`,
			),
		],
		bundle: true,
		minify: true,
		format: "esm",
		write: false,
	});
	consumer.remove();
	const code = outputFiles[0]?.text ?? "";
	expect(code).toContain(revisions[0]?.digest);
	expect(code).not.toContain("bauxite");
	expect(code.length).toBeLessThan(JSON.stringify(revisions).length + 100);
});
