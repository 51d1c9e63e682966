/** What every page does. */
import "./parts/copy.ts";
import "./parts/sidebar.ts";
import "./parts/searchDialog.ts";
