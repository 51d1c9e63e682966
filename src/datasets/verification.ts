// Generated from data/*/anchors.json by `npm run data:generate`; edit the data instead.
import type { FigureSelector, NumberContext, PassageHash } from "../model/selector.ts";
import { selectors as selectors2025r1 } from "./2025-r1.selectors.ts";

/**
 * Positions of the numbers of a revision in its report.
 */
export interface Places {
	/** Positions of its figures, by id. */
	readonly selectors: Readonly<Record<string, FigureSelector>>;
	/** Sentences that have numbers but no figure. */
	readonly others: readonly NumberContext[];
	/** The other sentences and headings. */
	readonly passages: readonly PassageHash[];
}

/**
 * Positions of the numbers of each revision.
 */
export const verification: { readonly [revision: string]: Places } = {
	"2025-r1": {
		selectors: selectors2025r1,
		others: [
			{
				sentenceDigest: "sha256-GsQeE8JChDD46JDd6Cxuc0DSqZCHsREwSF1FucRM5iY=",
				sentenceLength: 136,
				sentenceHash: 7107340360928036,
				offset: 39,
			},
			{
				sentenceDigest: "sha256-LPbow7PLTuKKcSW4GYWYHaoifuOfRgLlKYXWji52JFA=",
				sentenceLength: 146,
				sentenceHash: 4060174391691891,
				offset: 19,
			},
			{
				sentenceDigest: "sha256-48wp0/dCeLWzFcQTkPrjM/3Y2ySn/ptIWoyaGXOpO7U=",
				sentenceLength: 45,
				sentenceHash: 8360943326089679,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-+TNzEkRWv5HO+L/DZwKCK/gsInmsLxztwipS+cRh4ZU=",
				sentenceLength: 121,
				sentenceHash: 5293425239564445,
				offset: 73,
			},
			{
				sentenceDigest: "sha256-O0hqhYpcM1+r9STvcuADBfjzyy7dub6u8ae5Qtgl1xc=",
				sentenceLength: 37,
				sentenceHash: 3630893978279073,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-p4UhgS2xRAqbE5tUG3iAKdZs+2RQxEqa6A+rtaSujIc=",
				sentenceLength: 61,
				sentenceHash: 773048592801917,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-gHQHnIvQtYvAxgCyXKD6TUnt+8rLk7fGw+6shkP0dg4=",
				sentenceLength: 135,
				sentenceHash: 8211851700502246,
				offset: 75,
			},
			{
				sentenceDigest: "sha256-X+KJ3qCZy2bR2S7wY9qkMRTNw9kxlAxiNyPMtgNVhtY=",
				sentenceLength: 42,
				sentenceHash: 537701856265253,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-y3xkdCUNkqN4hDZ/HXcvrLRcYmaWMGm8tLH0wtxl43E=",
				sentenceLength: 108,
				sentenceHash: 8497013232467373,
				offset: 38,
			},
			{
				sentenceDigest: "sha256-un1PxYaHZ4Pc0VQ4IURhLoC1ZwPAkCDP1NopesPDWlM=",
				sentenceLength: 185,
				sentenceHash: 6703869323156858,
				offset: 28,
			},
			{
				sentenceDigest: "sha256-9vmJjQZPgj8rlEvjhFl/u7JBiIWhu9ew2cxGbDjvOuQ=",
				sentenceLength: 117,
				sentenceHash: 7176455532250022,
				offset: 101,
			},
			{
				sentenceDigest: "sha256-NqdbZGM7ky247JypgUIt9AZHIIYsK3xTuczNZvR7hOo=",
				sentenceLength: 26,
				sentenceHash: 1187812271163147,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-fgFgYLMv8SGbQ2mu726aUIh2N4WRSrUBTJ7Rq4d5AFA=",
				sentenceLength: 45,
				sentenceHash: 657063534539920,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-6q7jDB1gGM0BxRw2ylkDwi7boix1dyRi41H3eKo0Qqg=",
				sentenceLength: 98,
				sentenceHash: 4846348176652048,
				offset: 10,
			},
			{
				sentenceDigest: "sha256-g963tWeasXsE8n/csCb0UlPUaeZmznDPBOkROzKvwL4=",
				sentenceLength: 63,
				sentenceHash: 3732062348385338,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-V+D5kXiN/xkaCTc55CtOsejN9vVjKsAhiPpVsbEL5HE=",
				sentenceLength: 57,
				sentenceHash: 7625551802808806,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-vjjuZMfmXEj3PJSSZM9BZQv7xHWqu1oFvmoU00i5Ecg=",
				sentenceLength: 60,
				sentenceHash: 1393016542071706,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-jUWbdU1QRhCDVyL5gxcLd+txNBttOS707ecYggUFy3I=",
				sentenceLength: 188,
				sentenceHash: 5024774803824703,
				offset: 46,
			},
			{
				sentenceDigest: "sha256-DZASHjQs1UHZGVZgVEMg0SGXCoDSRQdfBBRoGOilZ2c=",
				sentenceLength: 40,
				sentenceHash: 1038733033611882,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-vaROcpzleVAL+Z34T/drnVCawi3hvLHCdq7hmxawQ2k=",
				sentenceLength: 37,
				sentenceHash: 6472919631704554,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-Fzm4HuVBK42U/5rIPJCLRGpPBtKq77uZMPH89a1MJk0=",
				sentenceLength: 51,
				sentenceHash: 8939227750416444,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-MuHpaZgkTQWEfeEUmvAtIqYkmgI7yjSxbmdfVXbw2JA=",
				sentenceLength: 47,
				sentenceHash: 7976183763309241,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-hWLdmoI1GGH2h3yhKrTywlj6pseSwmAlniPMYqh8B98=",
				sentenceLength: 111,
				sentenceHash: 4070940168397681,
				offset: 90,
			},
			{
				sentenceDigest: "sha256-k4KnW66Vv0iwS4H/WVQRBQkhdQ/AXLwvXK13esUgMhw=",
				sentenceLength: 36,
				sentenceHash: 8816979875676355,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-geIzYmF9dtE5E051kFdg98B0z6C0Rzwkh0deZSNBhPY=",
				sentenceLength: 34,
				sentenceHash: 3055446856399575,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-TxY7/sG863KrEg/HtU3JFY79h6OU5EhPlLAWXiu630A=",
				sentenceLength: 34,
				sentenceHash: 8318927320819417,
				offset: 0,
			},
			{
				sentenceDigest: "sha256-rCj4OnrrVGrAsPg7U9i5XalwnqslX0ZD/q8cEO6NB28=",
				sentenceLength: 258,
				sentenceHash: 5659817684007800,
				offset: 77,
			},
		],
		passages: [
			{
				length: 227,
				hash: 2297741656417194,
			},
			{
				length: 137,
				hash: 8241128035292143,
			},
			{
				length: 176,
				hash: 6068461194613057,
			},
			{
				length: 53,
				hash: 8760234270601000,
			},
			{
				length: 132,
				hash: 393216660138106,
			},
			{
				length: 81,
				hash: 77026760734088,
			},
			{
				length: 214,
				hash: 368162718902237,
			},
			{
				length: 121,
				hash: 277597424350065,
			},
			{
				length: 110,
				hash: 8782136644168030,
			},
			{
				length: 105,
				hash: 2105427762400284,
			},
			{
				length: 59,
				hash: 6596068349238956,
			},
			{
				length: 66,
				hash: 6898556163694101,
			},
			{
				length: 141,
				hash: 5485962144897236,
			},
			{
				length: 108,
				hash: 4889332466290826,
			},
			{
				length: 70,
				hash: 2539396185579279,
			},
			{
				length: 143,
				hash: 720734051202828,
			},
			{
				length: 122,
				hash: 1551630747493615,
			},
			{
				length: 131,
				hash: 8617015806282303,
			},
			{
				length: 23,
				hash: 3384856437561436,
			},
			{
				length: 35,
				hash: 8768173288542531,
			},
			{
				length: 126,
				hash: 5383832545771913,
			},
			{
				length: 212,
				hash: 6244187341228372,
			},
			{
				length: 307,
				hash: 6265593860802,
			},
			{
				length: 86,
				hash: 4261528154378684,
			},
			{
				length: 201,
				hash: 8139015144087584,
			},
			{
				length: 234,
				hash: 6113184881918544,
			},
			{
				length: 112,
				hash: 2663207314931244,
			},
			{
				length: 167,
				hash: 1021575290713338,
			},
			{
				length: 101,
				hash: 7665174497334891,
			},
			{
				length: 109,
				hash: 4067946474607474,
			},
			{
				length: 173,
				hash: 6917986864427305,
			},
			{
				length: 160,
				hash: 1276014124883563,
			},
			{
				length: 126,
				hash: 6686828489659658,
			},
		],
	},
};
