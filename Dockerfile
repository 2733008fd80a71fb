# One image for every process; the command chooses which (bots/daybrief, web, worker, cli).
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packaging/ooxml-validator packaging/ooxml-validator
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 DATA_DIR=/data XDG_STATE_HOME=/data/state
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/examples ./examples
# The pages that the Teams manifest points to.
COPY --from=build /app/docs/privacy.md ./docs/privacy.md
COPY --from=build /app/LICENSE ./LICENSE
# Not root: the database file and the keyring are readable by this user alone.
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 3978
CMD ["node", "dist/bots/daybrief.js"]
