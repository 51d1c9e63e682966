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

// TypeDoc's script stores the choice before it shows it, which fails where nothing can be stored.
document.addEventListener(
	"change",
	({ target }) => {
		if (target instanceof HTMLSelectElement && target.id === "tsd-theme") {
			dataset.theme = target.value;
		}
	},
	{ capture: true },
);
