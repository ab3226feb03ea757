/** The page on which every part can be looked at; not part of the window. */

import { mount } from "svelte";
import Specimen from "./Specimen.svelte";
import "./styles/base.css";

const place = document.getElementById("app");
if (place) mount(Specimen, { target: place });
