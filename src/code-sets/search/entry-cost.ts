/** The cost of an entry, the weights of its words together, is stored in 256ths. */
export const COST_SCALE = 256;
