// Generated from data/*/anchors.json by `npm run data:generate`; edit the data instead.
import type { FigureSelector, NumberContext } from "../model/selector.ts";
import { selectors as selectors2025r1 } from "./2025-r1.ts";

/**
 * Where the numbers of a revision appear in its report.
 */
export interface Places {
	/** Where its figures appear, by id. */
	readonly selectors: Readonly<Record<string, FigureSelector>>;
	/** The sentences that have numbers but no figure. */
	readonly others: readonly NumberContext[];
}

/**
 * Where the numbers of each revision appear.
 */
export const verification: { readonly [revision: string]: Places } = {
	"2025-r1": {
		selectors: selectors2025r1,
		others: [
			{
				sentenceDigest: "sha256-jA6lYEsbA4lf38sSA2ymISvn5X4HmDSUo/Xl1Fd7PYM=",
				sentenceLength: 137,
				opensLine: true,
				offset: 38,
				before: {
					size: 16,
					fingerprint: 2015907705,
				},
				after: {
					size: 16,
					fingerprint: 324446967,
				},
			},
			{
				sentenceDigest: "sha256-r3y6UsYl9I3Mq9LAXVUVhHhXLm9AVUXtEBonTBpM8J8=",
				sentenceLength: 146,
				opensLine: true,
				offset: 19,
				before: {
					size: 16,
					fingerprint: 1770207173,
				},
				after: {
					size: 16,
					fingerprint: 1526994863,
				},
			},
			{
				sentenceDigest: "sha256-48wp0/dCeLWzFcQTkPrjM/3Y2ySn/ptIWoyaGXOpO7U=",
				sentenceLength: 45,
				opensLine: true,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 3347858013,
				},
			},
			{
				sentenceDigest: "sha256-+TNzEkRWv5HO+L/DZwKCK/gsInmsLxztwipS+cRh4ZU=",
				sentenceLength: 121,
				opensLine: false,
				offset: 73,
				before: {
					size: 16,
					fingerprint: 2191162226,
				},
				after: {
					size: 16,
					fingerprint: 1644772384,
				},
			},
			{
				sentenceDigest: "sha256-O0hqhYpcM1+r9STvcuADBfjzyy7dub6u8ae5Qtgl1xc=",
				sentenceLength: 37,
				opensLine: true,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 3132820622,
				},
			},
			{
				sentenceDigest: "sha256-p4UhgS2xRAqbE5tUG3iAKdZs+2RQxEqa6A+rtaSujIc=",
				sentenceLength: 61,
				opensLine: true,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 2696841425,
				},
			},
			{
				sentenceDigest: "sha256-gHQHnIvQtYvAxgCyXKD6TUnt+8rLk7fGw+6shkP0dg4=",
				sentenceLength: 135,
				opensLine: false,
				offset: 75,
				before: {
					size: 16,
					fingerprint: 1711955576,
				},
				after: {
					size: 16,
					fingerprint: 305318431,
				},
			},
			{
				sentenceDigest: "sha256-X+KJ3qCZy2bR2S7wY9qkMRTNw9kxlAxiNyPMtgNVhtY=",
				sentenceLength: 42,
				opensLine: true,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 2424565814,
				},
			},
			{
				sentenceDigest: "sha256-y3xkdCUNkqN4hDZ/HXcvrLRcYmaWMGm8tLH0wtxl43E=",
				sentenceLength: 108,
				opensLine: false,
				offset: 38,
				before: {
					size: 16,
					fingerprint: 1399052385,
				},
				after: {
					size: 16,
					fingerprint: 1836569903,
				},
			},
			{
				sentenceDigest: "sha256-LlyUueHWNpDMlp0XT6VZOCaoEUuFbPd3oUDkcoM2e7Q=",
				sentenceLength: 185,
				opensLine: true,
				offset: 28,
				before: {
					size: 16,
					fingerprint: 1163234222,
				},
				after: {
					size: 16,
					fingerprint: 1526994863,
				},
			},
			{
				sentenceDigest: "sha256-9vmJjQZPgj8rlEvjhFl/u7JBiIWhu9ew2cxGbDjvOuQ=",
				sentenceLength: 117,
				opensLine: true,
				offset: 101,
				before: {
					size: 16,
					fingerprint: 138828255,
				},
				after: {
					size: 11,
					fingerprint: 1732167925,
				},
			},
			{
				sentenceDigest: "sha256-NqdbZGM7ky247JypgUIt9AZHIIYsK3xTuczNZvR7hOo=",
				sentenceLength: 26,
				opensLine: true,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 4215510938,
				},
			},
			{
				sentenceDigest: "sha256-fgFgYLMv8SGbQ2mu726aUIh2N4WRSrUBTJ7Rq4d5AFA=",
				sentenceLength: 45,
				opensLine: true,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 417388541,
				},
			},
			{
				sentenceDigest: "sha256-6q7jDB1gGM0BxRw2ylkDwi7boix1dyRi41H3eKo0Qqg=",
				sentenceLength: 98,
				opensLine: false,
				offset: 10,
				before: {
					size: 10,
					fingerprint: 4274133966,
				},
				after: {
					size: 16,
					fingerprint: 3948768180,
				},
			},
			{
				sentenceDigest: "sha256-g963tWeasXsE8n/csCb0UlPUaeZmznDPBOkROzKvwL4=",
				sentenceLength: 63,
				opensLine: true,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 807769967,
				},
			},
			{
				sentenceDigest: "sha256-V+D5kXiN/xkaCTc55CtOsejN9vVjKsAhiPpVsbEL5HE=",
				sentenceLength: 57,
				opensLine: false,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 286952319,
				},
			},
			{
				sentenceDigest: "sha256-vjjuZMfmXEj3PJSSZM9BZQv7xHWqu1oFvmoU00i5Ecg=",
				sentenceLength: 60,
				opensLine: true,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 2577255547,
				},
			},
			{
				sentenceDigest: "sha256-StWe1PoEWfVgr18ge3eGLjvkobXzTO09ZHyDZUFLxNc=",
				sentenceLength: 189,
				opensLine: true,
				offset: 46,
				before: {
					size: 16,
					fingerprint: 1052736590,
				},
				after: {
					size: 16,
					fingerprint: 3177678478,
				},
			},
			{
				sentenceDigest: "sha256-DZASHjQs1UHZGVZgVEMg0SGXCoDSRQdfBBRoGOilZ2c=",
				sentenceLength: 40,
				opensLine: true,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 1357611053,
				},
			},
			{
				sentenceDigest: "sha256-vaROcpzleVAL+Z34T/drnVCawi3hvLHCdq7hmxawQ2k=",
				sentenceLength: 37,
				opensLine: true,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 495972269,
				},
			},
			{
				sentenceDigest: "sha256-Fzm4HuVBK42U/5rIPJCLRGpPBtKq77uZMPH89a1MJk0=",
				sentenceLength: 51,
				opensLine: true,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 989778274,
				},
			},
			{
				sentenceDigest: "sha256-MuHpaZgkTQWEfeEUmvAtIqYkmgI7yjSxbmdfVXbw2JA=",
				sentenceLength: 47,
				opensLine: true,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 1367142921,
				},
			},
			{
				sentenceDigest: "sha256-hWLdmoI1GGH2h3yhKrTywlj6pseSwmAlniPMYqh8B98=",
				sentenceLength: 111,
				opensLine: false,
				offset: 90,
				before: {
					size: 16,
					fingerprint: 1987618282,
				},
				after: {
					size: 16,
					fingerprint: 2580755448,
				},
			},
			{
				sentenceDigest: "sha256-k4KnW66Vv0iwS4H/WVQRBQkhdQ/AXLwvXK13esUgMhw=",
				sentenceLength: 36,
				opensLine: true,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 1535838331,
				},
			},
			{
				sentenceDigest: "sha256-geIzYmF9dtE5E051kFdg98B0z6C0Rzwkh0deZSNBhPY=",
				sentenceLength: 34,
				opensLine: true,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 1771047192,
				},
			},
			{
				sentenceDigest: "sha256-TxY7/sG863KrEg/HtU3JFY79h6OU5EhPlLAWXiu630A=",
				sentenceLength: 34,
				opensLine: true,
				offset: 0,
				before: {
					size: 0,
					fingerprint: 0,
				},
				after: {
					size: 16,
					fingerprint: 621855037,
				},
			},
			{
				sentenceDigest: "sha256-tCIMuzLT+y+ktKhDB7NcfG/EVgrBiIeMkZ5YmDHwHco=",
				sentenceLength: 257,
				opensLine: true,
				offset: 76,
				before: {
					size: 16,
					fingerprint: 3095420544,
				},
				after: {
					size: 16,
					fingerprint: 2545516444,
				},
			},
		],
	},
};
