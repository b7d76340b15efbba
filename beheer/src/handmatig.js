// The CMS would start by itself when it is imported; ours starts when its configuration is there. Import this first.
window.CMS_MANUAL_INIT = true;
