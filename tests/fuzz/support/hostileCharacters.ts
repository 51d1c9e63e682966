/**
 * Sixty characters that the report does not have and that change what a reader or a program sees in a
 * number or a word: look-alikes of digits and letters, marks of combination, signs, marks inside
 * numbers, quotation marks, spaces, characters without a glyph, directional controls and others.
 */
export const hostileCharacters: readonly string[] = [
	..."аоʟ",
	..."²³⁰½５٣Ⅴ𝟗",
	..."\u0301\u0336\u0338\u20e0",
	..."−〜ー~±×÷/⁄\\^<≈¬√=",
	..."·٫!*",
	..."'\"′″`",
	..."‰",
	..."\u00a0\u2009\u3000\t\f",
	..."\u200b\u200d\u00ad\ufeff\u034f",
	..."\u202e\u202d\u2067\u200f\u061c",
	..."\0\b",
	..."_[",
];
