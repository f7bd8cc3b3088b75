/** What of the frame is open. */
export const frame = $state({ palette: false, keys: false, who: false });
