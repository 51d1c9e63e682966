/** Buttons that copy a text or the code beside them, and say whether it went well. */
const SHOWN_MILLISECONDS = 1500;

const copiedBy = (button: HTMLButtonElement) =>
	button.dataset.copy || (button.closest("pre")?.querySelector("code")?.innerText ?? "");

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
	const status = button.querySelector("[role=status]") as HTMLElement;
	const idle = status.textContent;
	button.addEventListener("click", async () => {
		try {
			await navigator.clipboard.writeText(copiedBy(button));
			status.textContent = "Copied";
		} catch {
			status.textContent = "Could not copy";
		}
		setTimeout(() => {
			status.textContent = idle;
		}, SHOWN_MILLISECONDS);
	});
}
