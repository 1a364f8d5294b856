/** The cost of an entry, the weights of its words together, is stored in 64ths. */
export const COST_SCALE = 64;
