import { git } from "./git.ts";

/** The name of a release: a draft or a plan may begin with the same letter. */
const VERSION = /^v\d+\.\d+\.\d+(-[\w.]+)?$/;

/** The release tags that git knows by its options, the newest last; a prerelease comes before its release. */
export const tagsOf = (...options: readonly string[]): string[] =>
	git(
		"-c",
		"versionsort.suffix=-",
		"for-each-ref",
		"--format=%(refname:strip=2)",
		"--sort=version:refname",
		...options,
		"refs/tags",
	)
		.split("\n")
		.filter((tag) => VERSION.test(tag));
