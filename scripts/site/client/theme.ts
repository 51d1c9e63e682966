/** Before anything is painted: that scripts run, and the colours that the reader chose. */
const THEMES = ["os", "light", "dark"];
const { dataset, classList } = document.documentElement;

/** What was stored; nothing where the browser keeps nothing for the page. */
function stored(): string | null {
	try {
		return localStorage.getItem("tsd-theme");
	} catch {
		return null;
	}
}

classList.add("has-script");
const theme = stored() ?? "os";
dataset.theme = THEMES.includes(theme) ? theme : "os";
