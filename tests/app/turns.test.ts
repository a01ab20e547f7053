import { expect, it } from "vitest";
import { Turns } from "@/app/turns";

it("works one by one in the order of coming, and sends away who finds too many waiting", async () => {
  const turns = new Turns(3);
  const done: number[] = [];
  let running = 0;
  const work = (number: number) => () => {
    expect(running).toBe(0);
    running += 1;
    done.push(number);
    running -= 1;
    return number;
  };
  const made = await Promise.all([1, 2, 3, 4, 5].map((number) => turns.take(work(number))));
  expect(made).toEqual([1, 2, 3, null, null]);
  expect(done).toEqual([1, 2, 3]);
  expect(turns.waiting).toBe(0);
});

it("lets others be heard between two pieces, and goes on after one that failed", async () => {
  const turns = new Turns(5);
  const order: string[] = [];
  const failed = turns.take(() => {
    order.push("first");
    setImmediate(() => order.push("other"));
    throw new Error("no");
  });
  const second = turns.take(() => order.push("second"));
  await expect(failed).rejects.toThrow("no");
  await second;
  expect(order).toEqual(["first", "other", "second"]);
});
