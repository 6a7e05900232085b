/** Something that claims are about: an event, a person, an organisation, a place. */
export interface Entity {
  readonly id: string;
  readonly name?: string;
  /** Other names that claims may use for the id. One that two entities claim stands for neither. */
  readonly aliases?: readonly string[];
  /** Free: event, person, organisation, place … */
  readonly kind?: string;
  /** Ids of the wholes that this is a part of: Kabul is part of Afghanistan, a network of a movement. Transitive. */
  readonly partOf?: readonly string[];
  /** Degrees north and east. */
  readonly coordinates?: readonly [lat: number, lon: number];
}
