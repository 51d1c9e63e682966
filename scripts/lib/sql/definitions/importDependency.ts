import { supplyShare } from "./supplyShare.ts";

export const importDependency = supplyShare("import_dependency", "importDependency", "imports");
