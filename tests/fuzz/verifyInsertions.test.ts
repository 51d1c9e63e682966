import { testEdits } from "./support/editsTest.ts";

testEdits("insertion", (_, at, added) => [{ at, removed: "", added }]);
