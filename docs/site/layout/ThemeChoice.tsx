import type { Words } from "../language.ts";

/** Light, dark or as the system has it; the client's script remembers the choice. */
export const ThemeChoice = ({ words: { say } }: { readonly words: Words }) => (
	<select id="theme" class="needs-script" aria-label={say("Colors of the page", "页面颜色")}>
		<option value="os">{say("Auto", "自动")}</option>
		<option value="light">{say("Light", "浅色")}</option>
		<option value="dark">{say("Dark", "深色")}</option>
	</select>
);
