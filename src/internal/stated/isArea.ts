/** The code of the world as an area, by UN M49. */
export const WORLD = "001";

/** Codes of two letters that ISO 3166-1 reserves or has withdrawn, so that they name no country. */
const RESERVED =
	/^(A[ACN]|BU|C[PQS]|D[DGY]|E[AUZ]|FX|HV|IC|N[HT]|Q[M-Z]|RH|S[FU]|T[AP]|U[KN]|VD|X[A-Z]|Y[DU]|Z[RZ])$/;

let names: Intl.DisplayNames | undefined;

/** Whether a text is the ISO 3166-1 alpha-2 code of a country, or the code of the world. */
export function isArea(text: unknown): boolean {
	if (typeof text !== "string") return false;
	if (text === WORLD) return true;
	// Created at the first use, since creating it costs more than loading this module.
	names ??= new Intl.DisplayNames("en", { type: "region", fallback: "none" });
	return /^[A-Z]{2}$/.test(text) && !RESERVED.test(text) && names.of(text) !== undefined;
}
