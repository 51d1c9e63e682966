import type { Withdrawal } from "../../../src/model/dataset.ts";

/** The withdrawals that an id met, the earliest first: under its own name, then under each new one. */
export function trailOf(id: string, withdrawn: readonly Withdrawal[]): Withdrawal[] {
	const trail: Withdrawal[] = [];
	let name: string | null = id;
	for (const withdrawal of withdrawn) {
		if (withdrawal.id !== name) continue;
		trail.push(withdrawal);
		name = withdrawal.replacedBy;
	}
	return trail;
}
