FROM node:24-slim
WORKDIR /app
COPY . .
RUN npm ci && npm run build
USER node
ENTRYPOINT ["node", "server/cli/main.ts"]
CMD ["serve"]
