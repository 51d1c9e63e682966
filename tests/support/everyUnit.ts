import type { Locale, Unit } from "china-aluminum";

const units: Readonly<Record<Unit, true>> = {
	kg: true,
	t: true,
	kt: true,
	Mt: true,
	Gt: true,
	"%": true,
	pp: true,
	"%/a": true,
	A: true,
	kA: true,
	"kW.h": true,
	"MW.h": true,
	"GW.h": true,
	"TW.h": true,
	"kW.h/t": true,
	"MW.h/t": true,
	"kg/{person}": true,
	"t/{person}": true,
	"{line}": true,
	"t/{line}": true,
	"Mt/{line}": true,
	a: true,
	"{person}": true,
	"10*6.{person}": true,
	"{country}": true,
	"{event}": true,
	"{HHI}": true,
};
const locales: Readonly<Record<Locale, true>> = { en: true, "zh-CN": true };

/** Every unit; the compiler requires that the list is complete. */
export const everyUnit = Object.keys(units) as Unit[];

/** Every language; the compiler requires that the list is complete. */
export const everyLocale = Object.keys(locales) as Locale[];
