#!/usr/bin/with-contenv bashio
# shellcheck shell=bash
# with-contenv hands on SUPERVISOR_TOKEN; exec lets the app itself receive the signal to stop.
exec node /app/main.js
