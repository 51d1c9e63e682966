/** Buttons that copy a text, and say so. */
const SHOWN_MILLISECONDS = 1500;

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
	const status = button.querySelector<HTMLElement>("[role=status]");
	const idle = status?.textContent ?? "";
	button.addEventListener("click", async () => {
		await navigator.clipboard.writeText(button.dataset.copy ?? "");
		if (!status) return;
		status.textContent = "Copied";
		setTimeout(() => {
			status.textContent = idle;
		}, SHOWN_MILLISECONDS);
	});
}
