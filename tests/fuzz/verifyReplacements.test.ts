import { testEdits } from "./support/editsTest.ts";

testEdits("replacement and deletion", (text, at, added) => {
	const removed = text.charAt(at);
	if (removed === "" || removed === added) return [];
	const deletion = added === " " ? [{ at, removed, added: "" }] : [];
	return [{ at, removed, added }, ...deletion];
});
