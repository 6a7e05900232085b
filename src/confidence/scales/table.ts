import { ADMIRALTY_CREDIBILITY_STIX2_1 } from './admiralty-credibility-stix2.1.ts';
import { ICD203_2015 } from './icd203-2015.ts';
import { IPCC_AR4 } from './ipcc-ar4.ts';
import { IPCC_AR5 } from './ipcc-ar5.ts';
import { KENT_1964 } from './kent-1964.ts';
import { PHIA_2025 } from './phia-2025.ts';
import type { Scale } from './scale.ts';
import { STIX_0_10_2_1 } from './stix-0-10-2.1.ts';
import { STIX_DNI_2_1 } from './stix-dni-2.1.ts';
import { STIX_NLMH_2_1 } from './stix-nlmh-2.1.ts';
import { STIX_WEP_2_1 } from './stix-wep-2.1.ts';
import { SURVEY } from './survey.ts';

/** Every scale that ships. Editions of one scale stand oldest first: a scale named without edition is its last. */
export const SCALES: readonly Scale[] = [
  SURVEY,
  ICD203_2015,
  PHIA_2025,
  IPCC_AR4,
  IPCC_AR5,
  KENT_1964,
  STIX_NLMH_2_1,
  STIX_0_10_2_1,
  STIX_WEP_2_1,
  STIX_DNI_2_1,
  ADMIRALTY_CREDIBILITY_STIX2_1,
];
