#!/usr/bin/with-contenv bash
# shellcheck shell=bash
# with-contenv hands on SUPERVISOR_TOKEN; exec lets the app itself receive the signal to stop.
rm -f /run/healthy
exec node /app/main.js
