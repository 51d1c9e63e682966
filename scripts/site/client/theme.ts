/** Before anything is painted: the colours that the reader chose, and that scripts run. */
const { dataset, classList } = document.documentElement;
dataset.theme = localStorage.getItem("tsd-theme") ?? "os";
classList.add("has-script");
