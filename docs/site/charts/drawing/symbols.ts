/** What is used here of a canvas's path. */
interface Path {
	moveTo(x: number, y: number): void;
	lineTo(x: number, y: number): void;
}

/** An arrow head without a shaft: that a range goes on. */
export const chevron = {
	draw(path: Path, size: number) {
		const reach = Math.sqrt(size / Math.PI);
		path.moveTo(-reach, -reach);
		path.lineTo(0, 0);
		path.lineTo(-reach, reach);
	},
};
