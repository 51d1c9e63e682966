/** Buttons that copy a text or the code beside them, and say whether it went well. */
const SHOWN_MILLISECONDS = 1500;
const isChinese = document.documentElement.lang.startsWith("zh");
const COPIED = isChinese ? "已复制" : "Copied";
const FAILED = isChinese ? "无法复制" : "Could not copy";

const copiedBy = (button: HTMLButtonElement) =>
	button.dataset.copy || (button.closest("pre")?.querySelector("code")?.innerText ?? "");

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
	const status = button.querySelector("[role=status]") as HTMLElement;
	const idle = status.textContent;
	button.addEventListener("click", async () => {
		try {
			await navigator.clipboard.writeText(copiedBy(button));
			status.textContent = COPIED;
		} catch {
			status.textContent = FAILED;
		}
		setTimeout(() => {
			status.textContent = idle;
		}, SHOWN_MILLISECONDS);
	});
}
