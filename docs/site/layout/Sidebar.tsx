import type { NavigationGroup, NavigationLink } from "../navigation.ts";
import { Breakable } from "./Breakable.tsx";

const Link = ({ text, href, isCurrent }: NavigationLink) => (
	<li>
		<a href={href} aria-current={isCurrent ? "page" : undefined}>
			<Breakable text={text} />
		</a>
	</li>
);

const Group = ({ title, isOpen, links, groups }: NavigationGroup) => (
	<details open={isOpen}>
		<summary>{title}</summary>
		<ul>
			{links.map((link) => (
				<Link key={link.href} {...link} />
			))}
		</ul>
		{groups.map((group) => (
			<Group key={group.title} {...group} />
		))}
	</details>
);

/** The pages around the one that is read. */
export const Sidebar = ({ groups }: { readonly groups: readonly NavigationGroup[] }) => (
	<nav id="pages" class="sidebar" aria-label="Pages">
		{groups.map((group) => (
			<Group key={group.title} {...group} />
		))}
	</nav>
);
