/** Before anything is painted: that scripts run, and the colors that the reader chose. */
const KEY = "theme";
const THEMES = ["os", "light", "dark"];
const { dataset, classList } = document.documentElement;

/** What was stored; nothing if the browser keeps nothing for the page. */
function stored(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

function store(theme: string): void {
	try {
		localStorage.setItem(KEY, theme);
	} catch {
		// The choice then holds for this page alone.
	}
}

classList.add("has-script");
const theme = stored() ?? "os";
dataset.theme = THEMES.includes(theme) ? theme : "os";

document.addEventListener("DOMContentLoaded", () => {
	const choice = document.querySelector("#theme") as HTMLSelectElement;
	choice.value = dataset.theme ?? "os";
	choice.addEventListener("change", () => {
		dataset.theme = choice.value;
		store(choice.value);
	});
});
