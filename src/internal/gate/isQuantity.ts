import type { Quantity } from "../../model/quantity.ts";
import { faultOf } from "./faultOf.ts";

/** Whether something is a quantity whose fields fit each other. */
export const isQuantity = (given: unknown): given is Quantity => faultOf(given) === undefined;
