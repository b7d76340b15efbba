export function toonVoorbeeld() {}
