import { expect, test } from "./people/story.ts";

for (const app of ["console", "extranet", "playground"])
  test(`the ${app} travels compressed, and what is named by its content is never asked for twice`, async ({
    house,
  }) => {
    const page = await fetch(`${house.address}/${app}/`, { headers: { "accept-encoding": "br" } });
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const script = /src="([^"]+\.js)"/.exec(await page.text())![1]!;
    const plain = await fetch(house.address + script, { headers: { "accept-encoding": "identity" } });
    expect(plain.headers.get("content-encoding")).toBeNull();
    for (const encoding of ["br", "gzip"]) {
      const packed = await fetch(house.address + script, { headers: { "accept-encoding": encoding } });
      expect(packed.headers.get("content-encoding")).toBe(encoding);
      expect(packed.headers.get("content-type")).toContain("javascript");
      expect(packed.headers.get("cache-control")).toContain("immutable");
      expect(Number(packed.headers.get("content-length"))).toBeLessThan(
        Number(plain.headers.get("content-length")) / 2,
      );
      expect(await packed.text()).toBe(await plain.clone().text());
    }
  });
