create table figures (spot point, edge line, part lseg, frame box, route path, area polygon, round circle not null, spots point[]);
