export type Ways = readonly (readonly [RegExp, string])[];
