import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import './tokens.css';
import './base.css';
import { mount } from 'svelte';
import Frame from './frame/Frame.svelte';
import { applyTheme } from './frame/theme';

applyTheme();
const target = document.getElementById('window');
if (target) mount(Frame, { target });
