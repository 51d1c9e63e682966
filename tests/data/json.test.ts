import { describe, expect, test } from "vitest";
import { parseJson } from "../../scripts/lib/json.ts";

describe("a JSON text", () => {
	test.each([
		'{"a":1,"b":[true,null,"\\"x\\" é\\n",-1.5,1e+21]}',
		'\t{ "b" : { } ,\n"a":[ ]}',
		'"a"',
		'{"b":{"2":1,"10":2},"2":[{"a":1},{"a":1}]}',
		'{"a":{"a":"a:"}}',
	])("%j is what it is read as, whatever its whitespace and its order of keys", (text) => {
		expect(parseJson(text)).toEqual(JSON.parse(text));
	});

	test.each([
		['{"value":"999","value":"159"}', 'line 1 has the key "value" again'],
		['{\n"a": 1,\n"a": 1}', 'line 3 has the key "a" again'],
		['[{"a": 1},\n{"b": {"2": 1, "2": 2}}]', 'line 2 has the key "2" again'],
		['{"a":\n2.0000000000000000001}', "line 2 has 2.0000000000000000001, which is not what"],
		["[9007199254740993]", "line 1 has 9007199254740993, which"],
		["[1.0]", "line 1 has 1.0, which"],
		['["\\u0061"]', 'line 1 has "\\u0061", which'],
	])("%j says more than it is read as", (text, reason) => {
		expect(() => parseJson(text)).toThrow(reason);
	});
});
