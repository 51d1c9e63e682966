/** Light, dark or as the system has it; TypeDoc's script remembers the choice. */
export const ThemeChoice = () => (
	<select id="tsd-theme" class="needs-script" aria-label="Colours of the page">
		<option value="os">Auto</option>
		<option value="light">Light</option>
		<option value="dark">Dark</option>
	</select>
);
