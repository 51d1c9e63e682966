import { printed } from "./programs.ts";

/** Converts files with LibreOffice, which keeps its profile and its results in a folder. */
export const convertIn =
	(folder: string) =>
	(...args: readonly string[]): string =>
		printed("soffice", [
			"--headless",
			`-env:UserInstallation=file://${folder}/profile`,
			...args,
			"--outdir",
			folder,
		]);
