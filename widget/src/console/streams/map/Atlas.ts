import { geoArea, geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import { OTHER_NAMES, SMALL } from './countries';

type Countries = { countries: GeometryCollection<{ name: string }> };
type Point = readonly [number, number];

const topology = world as unknown as Topology<Countries>;
const { countries } = topology.objects;
const lands = feature(topology, countries).features;
const borders = mesh(topology, countries, (a, b) => a !== b);
const centres = new Map<string, Point | undefined>();

/** The world drawn to a size. */
export interface Drawing {
  readonly land: string;
  readonly borders: string;
  /** Where degrees east and north are in it. */
  readonly project: (point: Point) => Point | undefined;
}

/** Without the Antarctic, where nobody shops: the rest is larger. */
export function draw(width: number, height: number): Drawing {
  const shown = lands.filter(({ properties }) => properties.name !== 'Antarctica');
  const whole = { type: 'FeatureCollection' as const, features: shown };
  const projection = geoNaturalEarth1().fitExtent(
    [
      [12, 12],
      [Math.max(24, width - 12), Math.max(24, height - 12)],
    ],
    whole,
  );
  const path = geoPath(projection).digits(1);
  return {
    land: path(whole) ?? '',
    borders: path(borders) ?? '',
    project: ([east, north]) => projection([east, north]) ?? undefined,
  };
}

/** The middle of a country's largest part, in degrees east and north; by its English name. */
export function centreOf(country: string): Point | undefined {
  const name = country.trim().toLowerCase();
  if (!centres.has(name)) centres.set(name, find(name));
  return centres.get(name);
}

function find(name: string): Point | undefined {
  const small = SMALL[name];
  if (small) return small;
  const called = OTHER_NAMES[name] ?? name;
  const land = lands.find(({ properties }) => properties.name.toLowerCase() === called);
  if (land?.geometry.type === 'Polygon') return geoCentroid(land);
  if (land?.geometry.type !== 'MultiPolygon') return undefined;
  const parts = land.geometry.coordinates.map((coordinates) => ({
    type: 'Polygon' as const,
    coordinates,
  }));
  const largest = parts.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  return geoCentroid(largest);
}
