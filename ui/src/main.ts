/** Opens the window. */

import { mount } from "svelte";
import App from "./App.svelte";
import { openBackend } from "./backend";
import { refuseStrayDrops } from "./parts/drops";
import "./styles/base.css";

const place = document.getElementById("app");
if (place) {
  await openBackend();
  refuseStrayDrops();
  mount(App, { target: place });
}
