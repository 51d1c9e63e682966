import { supplyShare } from "./supplyShare.ts";

export const selfSufficiency = supplyShare("self_sufficiency", "selfSufficiency", "production");
